package lv.vecruzina.ear.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vecruzina.wildfly.Database;

/** The product's database in the hand of its superuser: fills it in bulk, and counts by its log what a page asks it. */
final class BenchDatabase {
    /** Each execution of a statement, and the time of its parts; the bounds of transactions are no statements. */
    private static final Pattern LOGGED =
            Pattern.compile("LOG: {2}duration: ([0-9.]+) ms(?: {2}(parse|bind|execute|statement)\\b[^:]*: (\\S+))?");

    private static final List<String> BOUNDS = List.of("BEGIN", "COMMIT", "ROLLBACK");
    private static final int TIMES = 9;

    private final Database database;
    private final Path log;

    /** What one request asked of the database. */
    record Asked(int statements, double milliseconds) {}

    /** @param data folder of the product's data */
    BenchDatabase(String url, Path data) throws IOException {
        String password =
                Files.readString(data.resolve("pg-superuser-password")).strip();
        database = new Database(url, "postgres", password);
        log = data.resolve("pg.log");
    }

    /** Makes the clients of these numbers and what happened to them in five years. */
    void makeClients(int first, int last) throws Exception {
        try (InputStream sql = BenchDatabase.class.getResourceAsStream("/bench/five_years.sql")) {
            execute(
                    "set bench.first = " + first,
                    "set bench.last = " + last,
                    new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * What the request asks of the database: the least of several times, since other work of the server may ask it something
     * meanwhile, and the median of the time it takes there.
     */
    Asked by(Request request) throws Exception {
        setting("alter system set log_min_duration_statement = 0");
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long before = Files.size(log);
            request.send();
            asked.add(since(before));
        }
        setting("alter system reset log_min_duration_statement");
        int least = asked.stream().mapToInt(Asked::statements).min().orElseThrow();
        asked.sort(Comparator.comparingDouble(Asked::milliseconds));
        return new Asked(least, asked.get(TIMES / 2).milliseconds());
    }

    private Asked since(long before) throws IOException {
        int statements = 0;
        double milliseconds = 0;
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] written = new byte[(int) (file.length() - before)];
            file.seek(before);
            file.readFully(written);
            Matcher logged = LOGGED.matcher(new String(written, StandardCharsets.UTF_8));
            while (logged.find()) {
                milliseconds += Double.parseDouble(logged.group(1));
                boolean executed = List.of("execute", "statement").contains(String.valueOf(logged.group(2)));
                statements += executed && !BOUNDS.contains(logged.group(3)) ? 1 : 0;
            }
        }
        return new Asked(statements, milliseconds);
    }

    /** Sessions read a setting anew before their next statement, once the server has told them. */
    private void setting(String sql) throws Exception {
        execute(sql);
        execute("select pg_reload_conf()");
        Thread.sleep(1000);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
