package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the caller needs to know to use the running product. */
final class ReadyReport {
    /** A password everybody knows, and a folder that may hold records of people. */
    private static final List<String> WARNING = List.of(
            "WARNING    *******************************************************************************",
            "WARNING    run.inbox names deliveries of your own, and EVERYBODY KNOWS the password above.",
            "WARNING    With records of real people start with -Drun.sample=false: it disables these users.",
            "WARNING    *******************************************************************************");

    private final RunOptions options;
    private final Running running;
    private final Consumer<String> out;

    ReadyReport(RunOptions options, Running running, Consumer<String> out) {
        this.options = options;
        this.running = running;
        this.out = out;
    }

    /** The pages serve before the night is over. */
    void tellPages() {
        out.accept("The pages are at " + running.url());
    }

    void tellAll(Night.@Nullable Outcome outcome) throws IOException {
        out.accept("");
        if (outcome != null) {
            out.accept("The night: " + outcome.state()
                    + (outcome.message().isEmpty() ? "" : " (" + outcome.message() + ")"));
        }
        if (outcome != null && !outcome.published()) {
            running.server().console().lastComplaints(10).forEach(out);
        }
        out.accept("Outbox:    " + options.outbox());
        files(options.outbox()).forEach(file -> out.accept("           " + file));
        out.accept("Inbox:     " + options.inboxFolder());
        out.accept("Pages:     " + running.url());
        out.accept("Database:  "
                + (options.existing() == null
                        ? running.jdbcUrl()
                        : running.database().url()));
        out.accept("Logs:      " + options.data().resolve("server/log"));
        out.accept("Mail:      "
                + Optional.ofNullable(System.getenv("VECRUZINA_MAIL_HOST"))
                        .filter(host -> !host.isBlank())
                        .map(host -> "digests leave by " + host)
                        .orElse("off (VECRUZINA_MAIL_HOST in the environment switches the digests on)"));
        users(options, running.server().console()).forEach(out);
        out.accept("");
        out.accept(options.once() ? "READY, stopping now (run.once)" : "READY: stop with Ctrl-C");
    }

    /** Who can log in, and how. */
    static List<String> users(RunOptions options, Console console) throws IOException {
        List<String> lines = new ArrayList<>();
        if (options.sample()) {
            lines.add("Users, made up for the sample, all with the password " + SampleUsers.PASSWORD
                    + " (never enter real records here; -Drun.sample=false starts without them):");
            SampleUsers.ALL.forEach(user -> lines.add(String.format("           %-16s %s", user.name(), user.role())));
            if (options.inbox() != null) {
                lines.addAll(WARNING);
            }
            return lines;
        }
        console.sampleUsersDisabled().ifPresent(line -> lines.add(line + " (they still had the sample's password)"));
        lines.add(console.firstAdministrator()
                .map(code -> code + " (log in with it once and choose a password)")
                .orElse("Users:     those made before"));
        return lines;
    }

    private static List<Path> files(Path outbox) throws IOException {
        try (Stream<Path> found = Files.walk(outbox)) {
            return found.filter(Files::isRegularFile)
                    .map(outbox::relativize)
                    .sorted()
                    .limit(60)
                    .toList();
        }
    }
}
