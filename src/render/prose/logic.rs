//! Conditions and repetitions, strict: a name that nothing has is a mistake, not a falsehood.

use handlebars::{
    BlockContext, Context, Handlebars, Helper as Arguments, HelperDef, HelperResult, JsonTruthy,
    Output, RenderContext, Renderable,
};
use serde_json::Value;

use super::call::{Argument, Trace};
use super::helpers;
use super::syntax::finding;
use crate::diagnostic::Message;

/// Helpers of the engine itself that prose does not have.
const WITHHELD: [&str; 4] = ["log", "lookup", "raw", "with"];

/// Registers the logic, and what answers for a helper that does not exist.
pub(super) fn register<'a>(engine: &mut Handlebars<'a>, trace: &'a Trace<'a>) {
    let conditions: [(&str, Holds); 3] = [
        ("if", |value| value.is_truthy(false)),
        ("unless", |value| !value.is_truthy(false)),
        ("several", are_several),
    ];
    for (name, holds) in conditions {
        engine.register_helper(name, Box::new(Condition { trace, holds }));
    }
    engine.register_helper("each", Box::new(Each { trace }));
    for name in WITHHELD.into_iter().chain(["helperMissing", "blockHelperMissing"]) {
        engine.register_helper(name, Box::new(Missing { trace }));
    }
}

/// The argument of a block; reported where there is none.
fn argument(trace: &Trace<'_>, arguments: &Arguments<'_>) -> Option<Argument> {
    let Some(argument) = arguments.param(0).map(Argument::new) else {
        let detail =
            Message::new("template-argument-missing").arg("helper", arguments.name().to_owned());
        trace.find(finding(detail, trace.span()));
        return None;
    };
    if argument.missing {
        trace.unknown_path(&argument.path.unwrap_or_default());
        return None;
    }
    Some(argument)
}

/// Whether there are more records, or more of what is counted, than one.
fn are_several(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.len() > 1,
        Value::Object(items) => items.len() > 1,
        Value::Number(number) => number.as_f64().is_some_and(|number| number > 1.0),
        _ => false,
    }
}

/// What a condition asks of a value.
type Holds = fn(&Value) -> bool;

struct Condition<'a> {
    trace: &'a Trace<'a>,
    /// What must hold of the value.
    holds: Holds,
}

impl HelperDef for Condition<'_> {
    fn call<'reg: 'rc, 'rc>(
        &self,
        arguments: &Arguments<'rc>,
        engine: &'reg Handlebars<'reg>,
        context: &'rc Context,
        state: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let Some(argument) = argument(self.trace, arguments) else { return Ok(()) };
        let branch =
            if (self.holds)(&argument.value) { arguments.template() } else { arguments.inverse() };
        branch.map_or(Ok(()), |branch| branch.render(engine, context, state, out))
    }
}

struct Each<'a> {
    trace: &'a Trace<'a>,
}

impl HelperDef for Each<'_> {
    fn call<'reg: 'rc, 'rc>(
        &self,
        arguments: &Arguments<'rc>,
        engine: &'reg Handlebars<'reg>,
        context: &'rc Context,
        state: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let Some(argument) = argument(self.trace, arguments) else { return Ok(()) };
        let path = argument.path.clone().unwrap_or_default();
        let collection = path.rsplit('.').next().unwrap_or_default();
        let items: Vec<(Value, Value)> = match argument.value {
            Value::Array(items) => {
                items.into_iter().enumerate().map(|(index, item)| (index.into(), item)).collect()
            }
            Value::Object(items) => {
                items.into_iter().map(|(key, item)| (key.into(), item)).collect()
            }
            _ => {
                self.trace.unknown_path(&argument.path.unwrap_or_default());
                return Ok(());
            }
        };
        if items.is_empty() {
            return arguments
                .inverse()
                .map_or(Ok(()), |branch| branch.render(engine, context, state, out));
        }
        let Some(template) = arguments.template() else { return Ok(()) };
        let count = items.len();
        for (index, (key, item)) in items.into_iter().enumerate() {
            let mut block = BlockContext::new();
            block.set_local_var("index", index.into());
            self.trace
                .open_record(collection.to_owned(), key.as_str().unwrap_or_default().to_owned());
            block.set_local_var("key", key);
            block.set_local_var("first", (index == 0).into());
            block.set_local_var("last", (index + 1 == count).into());
            block.set_base_value(item);
            state.push_block(block);
            let rendered = template.render(engine, context, state, out);
            state.pop_block();
            self.trace.close_record();
            rendered?;
        }
        Ok(())
    }
}

/// Answers for every name that is no helper.
struct Missing<'a> {
    trace: &'a Trace<'a>,
}

impl HelperDef for Missing<'_> {
    fn call<'reg: 'rc, 'rc>(
        &self,
        arguments: &Arguments<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        _: &mut dyn Output,
    ) -> HelperResult {
        let known: Vec<&str> = helpers::names().collect();
        self.trace.unknown(arguments.name(), &known);
        Ok(())
    }
}
