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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import lv.vecruzina.ejb.obligation.LegalClock;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Schema;
import lv.vecruzina.ejb.shared.Sql;

/**
 * The legal clock at a centre of 20,000 clients against the plain SQL of the same rules: each query run into a table of its own,
 * without obligations that follow the records, without history. Measured on a night that changes nothing, as most are.
 */
final class ClockBench {
    private static final int CLIENTS = 20_000;
    private static final int ROUNDS = 5;

    private final DataSource database;
    private final LocalDate today = LocalDate.now(Riga.ZONE);
    private final Comparison comparison = new Comparison("clock: all rules, 20,000 clients, nothing changed", "s", 1.5);

    private ClockBench(DataSource database) {
        this.database = database;
    }

    static Comparison measure() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Europe/Riga")
                .start()) {
            ClockBench bench = new ClockBench(server.getPostgresDatabase());
            bench.make();
            for (int round = 0; round <= ROUNDS; round++) {
                bench.round(round);
            }
            return bench.comparison;
        }
    }

    /** The first run makes the obligations; it is told, not compared. */
    private void make() throws Exception {
        new Schema("care").migrate(database, ClockBench.class.getClassLoader());
        transact(connection -> {
            execute(connection, "set search_path = care; set bench.first = 1; set bench.last = " + CLIENTS);
            execute(connection, text("/bench/five_years.sql"));
        });
        double first = transact(connection -> LegalClock.run(connection, today));
        Bench.tell(String.format(
                Locale.ROOT,
                "clock, first run: %.2f s for %s obligations of %s rules",
                first,
                value("select count(*) from care.obligation"),
                value("select count(*) from care.obligation_rule")));
        try (Connection connection = database.getConnection()) {
            execute(connection, "vacuum analyze");
        }
    }

    /** The first round warms up; in the others the two sides take turns at going first. */
    private void round(int round) throws Exception {
        double plain = 0;
        double product = 0;
        if (round % 2 == 0) {
            plain = plain();
            product = product();
        } else {
            product = product();
            plain = plain();
        }
        Bench.tell(
                String.format(Locale.ROOT, "clock, round %d: Vecružina %.2f s, plain %.2f s", round, product, plain));
        if (round > 0) {
            comparison.add(product, plain);
        }
    }

    private double product() throws Exception {
        return transact(connection -> {
            int changed = LegalClock.run(connection, today);
            if (changed != 0) {
                throw new IllegalStateException(changed + " obligations changed in a night without news");
            }
        });
    }

    private double plain() throws Exception {
        return transact(connection -> {
            execute(connection, "select set_config('care.today', '" + today + "', true)");
            for (String rule : rules(connection)) {
                execute(
                        connection,
                        "create temporary table asked on commit drop as select * from ("
                                + Sql.text("obligation/rule/" + rule) + ") q; drop table asked");
            }
        });
    }

    private static List<String> rules(Connection connection) throws SQLException {
        List<String> rules = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select code from care.obligation_rule order by code")) {
            while (found.next()) {
                rules.add(found.getString(1));
            }
        }
        return rules;
    }

    private interface Work {
        void on(Connection connection) throws Exception;
    }

    /** Seconds the work took in a transaction of its own, commit included. */
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

    private static String text(String resource) throws IOException {
        try (InputStream file = ClockBench.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
