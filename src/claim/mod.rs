//! CLAIMED facts: what the sentences of a document say, with exact places.
//!
//! One file per kind of fact. An extractor reads the plain text of a block and knows neither the
//! data nor what will be compared. The words are data, in `locales/<language>/claims.yaml`.
