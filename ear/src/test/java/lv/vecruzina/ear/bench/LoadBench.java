package lv.vecruzina.ear.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import lv.vecruzina.batch.load.OpenLoad;
import lv.vecruzina.batch.load.PublishLoad;
import lv.vecruzina.batch.shared.LoadStep;
import lv.vecruzina.batch.shared.SqlFile;
import lv.vecruzina.batch.shared.SqlStep;
import lv.vecruzina.ejb.shared.Schema;

/**
 * The load's largest step and its publication against the same rows built by hand-written SQL: table aside, key and indexes
 * after, swap. Both read the same dimensions, and their rows are compared.
 */
final class LoadBench {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final String DAYS = "attendance/fact_service_day";
    private static final int ROUNDS = 7;
    private static final Pattern SQL_STEP =
            Pattern.compile("ref=\"sqlStep\">\\s*<properties>\\s*<property name=\"file\" value=\"([^\"]+)\"");

    private final DataSource database;
    private final Comparison comparison = new Comparison("load: 1,000,000 service days, built and published", "s", 1.5);
    private double whole;

    private LoadBench(DataSource database) {
        this.database = database;
    }

    static Comparison measure() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Europe/Riga")
                .start()) {
            LoadBench bench = new LoadBench(server.getPostgresDatabase());
            bench.make();
            for (int round = 0; round <= ROUNDS; round++) {
                bench.round(round);
            }
            return bench.comparison;
        }
    }

    private void make() throws Exception {
        ClassLoader resources = LoadBench.class.getClassLoader();
        new Schema("care").migrate(database, resources);
        new Schema("reporting").migrate(database, resources);
        transact(connection -> execute(connection, text("/bench/centre.sql")));
        try (Connection connection = database.getConnection()) {
            execute(connection, "vacuum analyze");
        }
    }

    /** The first round warms up and compares the rows; in the others the two sides take turns at going first. */
    private void round(int round) throws Exception {
        long start = System.nanoTime();
        long instance = round + 1L;
        transact(connection -> OpenLoad.open(connection, instance, AS_OF, "bench"));
        List<String> files = sqlFiles();
        int days = files.indexOf(DAYS);
        for (String file : files.subList(0, days)) {
            step(instance, file);
        }
        double plain = 0;
        double product = 0;
        if (round % 2 == 0) {
            plain = plain();
            product = step(instance, DAYS);
        } else {
            product = step(instance, DAYS);
            plain = plain();
        }
        for (String file : files.subList(days + 1, files.size())) {
            step(instance, file);
        }
        product += transact(connection -> {
            long load = LoadStep.load(connection, instance, "running");
            if (PublishLoad.publish(connection, load) == 0) {
                throw new IllegalStateException("the load is held");
            }
        });
        whole = (System.nanoTime() - start) / 1e9 - plain;
        Bench.tell(String.format(
                Locale.ROOT,
                "load, round %d: Vecružina %.2f s, plain %.2f s; the whole load %.2f s",
                round,
                product,
                plain,
                whole));
        if (round == 0) {
            compare();
        } else {
            comparison.add(product, plain);
        }
    }

    /** The step as the job runs it: its mark, its table and the row that says it is done. */
    private double step(long instance, String file) throws Exception {
        SqlFile sql = new SqlFile(file);
        double begun = transact(connection -> LoadStep.begin(connection, instance, sql.name()));
        return begun
                + transact(connection -> {
                    long load = LoadStep.load(connection, instance, "running");
                    LoadStep.end(connection, load, sql.name(), SqlStep.build(connection, sql));
                });
    }

    private double plain() throws Exception {
        return transact(connection -> execute(connection, text("/bench/plain_service_days.sql")));
    }

    private void compare() throws SQLException {
        String print =
                "select count(*) || ' rows, sum ' || sum(hashtextextended(f::text, 0)) from %s.fact_service_day f";
        String product = value(String.format(print, "reporting"));
        String plain = value(String.format(print, "plain"));
        if (!product.equals(plain) || !product.startsWith("1000000 ")) {
            throw new IllegalStateException("not the same rows: " + product + "; plain " + plain);
        }
        Bench.tell("both sides made the same " + product);
    }

    private interface Work {
        void on(Connection connection) throws Exception;
    }

    /** Seconds the work took in a transaction of its own, commit included; what was dirty before is written first. */
    private double transact(Work work) throws Exception {
        try (Connection connection = database.getConnection()) {
            execute(connection, "checkpoint");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            work.on(connection);
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    /** Files of the job's SQL steps, in its order. */
    private static List<String> sqlFiles() throws IOException {
        return SQL_STEP.matcher(text("/META-INF/batch-jobs/nightly.xml"))
                .results()
                .map((MatchResult step) -> step.group(1))
                .toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = LoadBench.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
