package safetoshare.site.command;

/** How a command prints what was asked for. */
enum Format {
    /** For people. */
    text,
    /** For programs. */
    json
}
