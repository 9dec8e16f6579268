# The preview server: what it tells on the terminal, and what its panel says in the page.

serve-ready = the preview is at { $address } (stop it with Ctrl-C)
serve-polling = the system cannot watch so many folders: files are looked at several times a second instead
serve-built = { $files ->
    [one] one file
   *[other] { $files } files
 } in { $time } ms, { $errors ->
    [0] { $warnings ->
        [0] no error and no warning
        [one] no error, one warning
       *[other] no error, { $warnings } warnings
    }
    [one] { $warnings ->
        [0] one error
        [one] one error, one warning
       *[other] one error, { $warnings } warnings
    }
   *[other] { $warnings ->
        [0] { $errors } errors
        [one] { $errors } errors, one warning
       *[other] { $errors } errors, { $warnings } warnings
    }
 }
serve-stopped = the preview has stopped
serve-port-taken = port { $port } is taken: choose another one with --port, or any that is free with --port 0
serve-port-forbidden = the system does not let you listen at port { $port }: choose one above 1023 with --port
serve-editor = `{ $editor }` is no editor: write { $editors }, or an address with {"{path}"}, {"{line}"} and {"{column}"}
serve-not-opened = no browser could be opened: go to { $address }

serve-first = The preview is being built
serve-title = Preview
serve-stale = Something cannot be read: this page is the last one that could be made.
serve-refused = The change could not be built ({ $detail }): this page is the last one that could be made.
serve-gone = The preview has stopped
serve-elsewhere = { $count ->
    [one] One finding on other pages
   *[other] { $count } findings on other pages
 }
