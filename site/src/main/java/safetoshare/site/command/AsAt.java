package safetoshare.site.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option for the day as at which a command works. */
final class AsAt {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            description = "The day on which reviews are due or not, and law is in force or not. Today unless given.")
    private Optional<String> given = Optional.empty();

    /** The day given, or today in the United Kingdom. */
    LocalDate day() {
        try {
            return given.map(LocalDate::parse).orElseGet(EditionCommand::today);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    command.commandLine(), "--as-at " + given.orElse("") + " is no date. Write year-month-day.");
        }
    }
}
