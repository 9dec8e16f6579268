//! The rules: one file and one page each, and the one list of them.

mod abolished_declaration;
mod abolished_dispute_platform;
mod absolute_security;
mod ambiguous_date;
mod annulled_framework;
mod anonymous_waiver;
mod bound_differs;
mod breach_within_hours;
mod broken_commitment;
mod browser_only_refusal;
mod canvassing_without_consent;
mod changes_by_use;
mod circular_reference;
mod clause_without_data;
mod company_as_director;
mod complaint_after_recourse;
mod conflicted_officer;
mod conflicting_commitment;
mod conflicting_duration;
mod conflicting_version_date;
mod consent_by_browsing;
mod consent_by_use;
mod contradicted_address;
mod contradicted_contact;
mod contradicted_cookie;
mod contradicted_country;
mod contradicted_duration;
mod contradicted_identifier;
mod contradicted_legal_basis;
mod contradicted_right;
mod contradicted_transfer_tool;
mod contradicted_trigger;
mod contradictory_automated_decisions;
mod dangling_id;
mod dangling_reference;
mod data_at_own_risk;
mod destroyed_archives;
mod duplicate_entry;
mod duplicate_key;
mod duplicate_section;
mod empty_list;
mod empty_section;
mod ended_controller;
mod exceeded_maximum;
mod exception_differs;
mod exempt_advertising_cookie;
mod expired_waiver;
mod figures_disagree;
mod fixed_level;
mod forbidden_rendering;
mod foreign_authority;
mod foreign_date;
mod foreign_number;
mod foreign_quotation;
mod former_term;
mod former_value;
mod freemail_officer;
mod future_update;
mod heading_without_id;
mod hedged_fact;
mod hidden_character;
mod identifiers_disagree;
mod impossible_date;
mod inconsistent_address;
mod inconsistent_contact;
mod inconsistent_name;
mod indefinite_retention;
mod insecure_address;
mod interests_of_public_body;
mod invalid_encoding;
mod invalid_value;
mod late_answer;
mod late_breach_notification;
mod late_response;
mod leftover;
mod long_consent;
mod long_lifetime;
mod malformed_number;
mod malformed_postcode;
mod message_syntax;
mod message_without_consent;
mod misgrouped_number;
mod misordered_section;
mod misordered_version;
mod misquoted_law;
mod missing_accessibility;
mod missing_arrangement;
mod missing_complaint;
mod missing_controller;
mod missing_cookie_purpose;
mod missing_data_category;
mod missing_directives;
mod missing_dpo;
mod missing_dpo_contact;
mod missing_file;
mod missing_host;
mod missing_key;
mod missing_language;
mod missing_legal_basis;
mod missing_legitimate_interest;
mod missing_lifetime;
mod missing_marketing_objection;
mod missing_mediator;
mod missing_opt_out;
mod missing_prose;
mod missing_publication_director;
mod missing_publisher_details;
mod missing_recipient;
mod missing_retention;
mod missing_right;
mod missing_section;
mod missing_transfer_copy;
mod missing_transfer_tool;
mod missing_vendor;
mod missing_version_date;
mod modality_differs;
mod negation_differs;
mod objection_on_grounds;
mod old_update;
mod outdated_baseline;
mod outdated_tcf;
mod own_use_only;
mod postcode_mismatch;
mod premature_breach_period;
mod premium_number;
mod raw_html;
mod reasonless_waiver;
mod renamed_rule;
mod reserved_id;
mod retention_above_benchmark;
mod retention_below_legal;
mod retired_link;
mod retired_name;
mod rights_for_a_fee;
mod short_refusal;
mod sibling_differs;
mod special_data_without_condition;
mod stale_law;
mod stale_translation;
mod startless_period;
mod structure_differs;
mod systematic_identity_document;
mod template_syntax;
mod theme_error;
mod trackers_unless_refused;
mod transfer_by_use;
mod translation_differs;
mod trigger_differs;
mod unannounced_changes;
mod uncertified_recipient;
mod undeclared_address;
mod undeclared_contact;
mod undeclared_cookie;
mod undeclared_cookie_category;
mod undeclared_country;
mod undeclared_date;
mod undeclared_duration;
mod undeclared_identifier;
mod undeclared_legal_basis;
mod undeclared_party;
mod undeclared_right;
mod undeclared_url;
mod undescribed_automated_decision;
mod undisclosed_cookie;
mod undisclosed_cookie_category;
mod undisclosed_host;
mod undisclosed_marketing;
mod undisclosed_publisher;
mod undisclosed_purpose;
mod undisclosed_recipient;
mod undisclosed_right;
mod undisclosed_transfer;
mod unequal_length;
mod unfounded_adequacy;
mod unfounded_portability;
mod unknown_file;
mod unknown_format_version;
mod unknown_key;
mod unknown_name;
mod unknown_rule;
mod unknown_value;
mod unlisted_section;
mod unportable_name;
mod unreadable_file;
mod unsafe_link;
mod untold_legal_text;
mod untranslated_text;
mod unused_waiver;
mod vague_retention;
mod wrong_article;
mod wrong_basis_letter;
mod wrong_consent_age;
mod wrong_type;
mod wrong_weekday;
mod yaml_syntax;

use super::Check;

/// All rules, in order of their names.
pub static CHECKS: &[&Check] = &[
    &abolished_declaration::CHECK,
    &abolished_dispute_platform::CHECK,
    &absolute_security::CHECK,
    &ambiguous_date::CHECK,
    &annulled_framework::CHECK,
    &anonymous_waiver::CHECK,
    &bound_differs::CHECK,
    &breach_within_hours::CHECK,
    &broken_commitment::CHECK,
    &browser_only_refusal::CHECK,
    &canvassing_without_consent::CHECK,
    &changes_by_use::CHECK,
    &circular_reference::CHECK,
    &clause_without_data::CHECK,
    &company_as_director::CHECK,
    &complaint_after_recourse::CHECK,
    &conflicted_officer::CHECK,
    &conflicting_commitment::CHECK,
    &conflicting_duration::CHECK,
    &conflicting_version_date::CHECK,
    &consent_by_browsing::CHECK,
    &consent_by_use::CHECK,
    &contradicted_address::CHECK,
    &contradicted_contact::CHECK,
    &contradicted_cookie::CHECK,
    &contradicted_country::CHECK,
    &contradicted_duration::CHECK,
    &contradicted_identifier::CHECK,
    &contradicted_legal_basis::CHECK,
    &contradicted_right::CHECK,
    &contradicted_transfer_tool::CHECK,
    &contradicted_trigger::CHECK,
    &contradictory_automated_decisions::CHECK,
    &dangling_id::CHECK,
    &dangling_reference::CHECK,
    &data_at_own_risk::CHECK,
    &destroyed_archives::CHECK,
    &duplicate_entry::CHECK,
    &duplicate_key::CHECK,
    &duplicate_section::CHECK,
    &empty_list::CHECK,
    &empty_section::CHECK,
    &ended_controller::CHECK,
    &exceeded_maximum::CHECK,
    &exception_differs::CHECK,
    &exempt_advertising_cookie::CHECK,
    &expired_waiver::CHECK,
    &figures_disagree::CHECK,
    &fixed_level::CHECK,
    &forbidden_rendering::CHECK,
    &foreign_authority::CHECK,
    &foreign_date::CHECK,
    &foreign_number::CHECK,
    &foreign_quotation::CHECK,
    &former_term::CHECK,
    &former_value::CHECK,
    &freemail_officer::CHECK,
    &future_update::CHECK,
    &heading_without_id::CHECK,
    &hedged_fact::CHECK,
    &hidden_character::CHECK,
    &identifiers_disagree::CHECK,
    &impossible_date::CHECK,
    &inconsistent_address::CHECK,
    &inconsistent_contact::CHECK,
    &inconsistent_name::CHECK,
    &indefinite_retention::CHECK,
    &insecure_address::CHECK,
    &interests_of_public_body::CHECK,
    &invalid_encoding::CHECK,
    &invalid_value::CHECK,
    &late_answer::CHECK,
    &late_breach_notification::CHECK,
    &late_response::CHECK,
    &leftover::CHECK,
    &long_consent::CHECK,
    &long_lifetime::CHECK,
    &malformed_number::CHECK,
    &malformed_postcode::CHECK,
    &message_syntax::CHECK,
    &message_without_consent::CHECK,
    &misgrouped_number::CHECK,
    &misordered_section::CHECK,
    &misordered_version::CHECK,
    &misquoted_law::CHECK,
    &missing_accessibility::CHECK,
    &missing_arrangement::CHECK,
    &missing_complaint::CHECK,
    &missing_controller::CHECK,
    &missing_cookie_purpose::CHECK,
    &missing_data_category::CHECK,
    &missing_directives::CHECK,
    &missing_dpo::CHECK,
    &missing_dpo_contact::CHECK,
    &missing_file::CHECK,
    &missing_host::CHECK,
    &missing_key::CHECK,
    &missing_language::CHECK,
    &missing_legal_basis::CHECK,
    &missing_legitimate_interest::CHECK,
    &missing_lifetime::CHECK,
    &missing_marketing_objection::CHECK,
    &missing_mediator::CHECK,
    &missing_opt_out::CHECK,
    &missing_prose::CHECK,
    &missing_publication_director::CHECK,
    &missing_publisher_details::CHECK,
    &missing_recipient::CHECK,
    &missing_retention::CHECK,
    &missing_right::CHECK,
    &missing_section::CHECK,
    &missing_transfer_copy::CHECK,
    &missing_transfer_tool::CHECK,
    &missing_vendor::CHECK,
    &missing_version_date::CHECK,
    &modality_differs::CHECK,
    &negation_differs::CHECK,
    &objection_on_grounds::CHECK,
    &old_update::CHECK,
    &outdated_baseline::CHECK,
    &outdated_tcf::CHECK,
    &own_use_only::CHECK,
    &postcode_mismatch::CHECK,
    &premature_breach_period::CHECK,
    &premium_number::CHECK,
    &raw_html::CHECK,
    &reasonless_waiver::CHECK,
    &renamed_rule::CHECK,
    &reserved_id::CHECK,
    &retention_above_benchmark::CHECK,
    &retention_below_legal::CHECK,
    &retired_link::CHECK,
    &retired_name::CHECK,
    &rights_for_a_fee::CHECK,
    &short_refusal::CHECK,
    &sibling_differs::CHECK,
    &special_data_without_condition::CHECK,
    &stale_law::CHECK,
    &stale_translation::CHECK,
    &startless_period::CHECK,
    &structure_differs::CHECK,
    &systematic_identity_document::CHECK,
    &template_syntax::CHECK,
    &theme_error::CHECK,
    &trackers_unless_refused::CHECK,
    &transfer_by_use::CHECK,
    &translation_differs::CHECK,
    &trigger_differs::CHECK,
    &unannounced_changes::CHECK,
    &uncertified_recipient::CHECK,
    &undeclared_address::CHECK,
    &undeclared_contact::CHECK,
    &undeclared_cookie::CHECK,
    &undeclared_cookie_category::CHECK,
    &undeclared_country::CHECK,
    &undeclared_date::CHECK,
    &undeclared_duration::CHECK,
    &undeclared_identifier::CHECK,
    &undeclared_legal_basis::CHECK,
    &undeclared_party::CHECK,
    &undeclared_right::CHECK,
    &undeclared_url::CHECK,
    &undescribed_automated_decision::CHECK,
    &undisclosed_cookie::CHECK,
    &undisclosed_cookie_category::CHECK,
    &undisclosed_host::CHECK,
    &undisclosed_marketing::CHECK,
    &undisclosed_publisher::CHECK,
    &undisclosed_purpose::CHECK,
    &undisclosed_recipient::CHECK,
    &undisclosed_right::CHECK,
    &undisclosed_transfer::CHECK,
    &unequal_length::CHECK,
    &unfounded_adequacy::CHECK,
    &unfounded_portability::CHECK,
    &unknown_file::CHECK,
    &unknown_format_version::CHECK,
    &unknown_key::CHECK,
    &unknown_name::CHECK,
    &unknown_rule::CHECK,
    &unknown_value::CHECK,
    &unlisted_section::CHECK,
    &unportable_name::CHECK,
    &unreadable_file::CHECK,
    &unsafe_link::CHECK,
    &untold_legal_text::CHECK,
    &untranslated_text::CHECK,
    &unused_waiver::CHECK,
    &vague_retention::CHECK,
    &wrong_article::CHECK,
    &wrong_basis_letter::CHECK,
    &wrong_consent_age::CHECK,
    &wrong_type::CHECK,
    &wrong_weekday::CHECK,
    &yaml_syntax::CHECK,
];
