# What is wrong with an expression: the detail of the finding template-syntax.

template-argument-extra = `{ $helper }` was given more values than it reads
template-argument-missing = `{ $helper }` is not told what to print
template-block-close = nothing opens the block `{ $block }` that ends here
template-block-inline = a list, a table or an address stands alone on its line
template-block-open = the block `{ $block }` is not closed
template-else = this "else" is in no condition, or follows the last one
template-endless = the repetitions in this text never end
template-expression = its form is not allowed
template-too-many = a text prints at most { $most } expressions
template-unclosed = it is not closed
template-unescaped = three braces or an "&" would print markup; two braces are enough
