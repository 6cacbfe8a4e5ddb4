package lv.vecruzina.wildfly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the caller asked for by -Drun.… and by the environment. Relative folders are resolved against the folder the
 * command was called from.
 *
 * @param root the project's folder
 * @param inbox the folder that holds deliveries instead of the sample, if one was named
 * @param asOf the business date of the night to run at the start, if one was named
 * @param httpPort port of the pages; every other port of the server lies as far from it as 8443 and 9990 from 8080
 * @param once run one night and end
 * @param sample make the sample users and, unless an inbox is named, load the sample delivery
 * @param existing the database to use instead of the embedded one
 */
public record RunOptions(
        Path root,
        Path data,
        @Nullable Path inbox,
        Path outbox,
        @Nullable LocalDate asOf,
        int httpPort,
        int dbPort,
        boolean once,
        boolean sample,
        @Nullable Database existing) {

    static final LocalDate SAMPLE_AS_OF = LocalDate.of(2026, 3, 31);
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.of(
            "run.help", "true: print this list and end",
            "run.once", "true: run the night once and end; the build fails unless its figures were published",
            "run.inbox", "DIR: the folder that holds deliveries, instead of the sample",
            "run.outbox", "DIR: where reports and import results go (default: <run.data>/outbox)",
            "run.asOf", "YYYY-MM-DD: the business date of the night (sample: 2026-03-31, else yesterday)",
            "run.data", "DIR: database, keys, inbox and logs (default: var)",
            "run.httpPort", "PORT: port of the pages (default 8080); the server's other ports move with it",
            "run.dbPort", "PORT: port of the embedded database (default 5433)",
            "run.sample", "false: start empty; the first administrator gets a one-time code"));

    /**
     * Reads the options.
     *
     * @param properties those that start with "run." count
     * @param caller the folder the command was called from
     * @throws RunFailure if an option is unknown or its value makes no sense
     */
    public static RunOptions of(
            Path root, Path caller, Map<String, String> properties, Map<String, String> environment) {
        var unknown = new TreeSet<>(properties.keySet());
        unknown.removeIf(name -> !name.startsWith("run.") || DESCRIPTIONS.containsKey(name));
        if (!unknown.isEmpty()) {
            throw new RunFailure("There is no option " + unknown.first() + "; -Drun.help=true lists them all.");
        }
        Path data = folder(
                caller, properties.getOrDefault("run.data", root.resolve("var").toString()));
        String inbox = properties.get("run.inbox");
        Database existing = existingDatabase(environment);
        var options = new RunOptions(
                root.toAbsolutePath().normalize(),
                data,
                inbox == null ? null : folder(caller, inbox),
                folder(
                        caller,
                        properties.getOrDefault(
                                "run.outbox", data.resolve("outbox").toString())),
                date(properties.get("run.asOf")),
                port(properties, "run.httpPort", 8080, 65535 - (9990 - 8080)),
                port(properties, "run.dbPort", 5433, 65535),
                yes(properties, "run.once", false),
                yes(properties, "run.sample", true) && existing == null,
                existing);
        if (options.inbox != null && !Files.isDirectory(options.inbox)) {
            throw new RunFailure("The folder of run.inbox does not exist: " + options.inbox);
        }
        return options;
    }

    /** True if this run gives the sample delivery to the application. */
    boolean loadsSample() {
        return sample && inbox == null;
    }

    /** The folder the application looks for deliveries in. */
    Path inboxFolder() {
        return inbox == null ? data.resolve("inbox") : inbox;
    }

    /** The business date of the night to run at the start; null if this start runs none. */
    @Nullable
    LocalDate businessDate(Clock clock) {
        if (asOf != null) {
            return asOf;
        }
        if (loadsSample()) {
            return SAMPLE_AS_OF;
        }
        return inbox != null || once ? LocalDate.now(clock.withZone(RIGA)).minusDays(1) : null;
    }

    /** True where nobody named the day: the sample's own never takes the place of newer figures. */
    boolean newerWillDo() {
        return asOf == null;
    }

    private static @Nullable Database existingDatabase(Map<String, String> environment) {
        String url = environment.getOrDefault("DATABASE_URL", "");
        if (url.isBlank()) {
            return null;
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new RunFailure("DATABASE_URL must be a JDBC address such as jdbc:postgresql://host:5432/vecruzina.");
        }
        String user = environment.get("DATABASE_USER");
        String password = environment.get("DATABASE_PASSWORD");
        if (user == null || password == null) {
            throw new RunFailure("With DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD must be set too.");
        }
        return new Database(url, user, password);
    }

    private static Path folder(Path caller, String text) {
        return caller.resolve(text).toAbsolutePath().normalize();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RunFailure("run.asOf=" + text + " is not a date; write it as 2026-03-31.");
        }
    }

    private static int port(Map<String, String> properties, String name, int standard, int highest) {
        String text = properties.getOrDefault(name, Integer.toString(standard));
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > highest) {
            throw new RunFailure(name + "=" + text + " is not a port between 1 and " + highest + ".");
        }
        return port;
    }

    private static boolean yes(Map<String, String> properties, String name, boolean standard) {
        String text = properties.getOrDefault(name, Boolean.toString(standard));
        return switch (text) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new RunFailure(name + "=" + text + " must be true or false.");
        };
    }
}
