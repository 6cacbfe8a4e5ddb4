package lv.vecruzina.reports.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.vecruzina.ejb.shared.TestDatabase;

/** Publishes the test's records in {@code care} into {@code reporting}, with the very files the night runs. */
public final class TestWarehouse {
    private static final Path FILES = Path.of("../batch/src/main/resources");
    private static final Pattern STEP = Pattern.compile(
            "<batchlet ref=\"(?:sqlStep\">\\s*<properties>\\s*<property name=\"file\" value=\"([^\"]+)|countIndicators)");

    private TestWarehouse() {}

    public static void publish(TestDatabase db, LocalDate asOf) {
        try (Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema reporting");
            statement.execute("set search_path to reporting, public");
            for (Path migration : migrations()) {
                statement.execute(Files.readString(migration));
            }
            statement.execute(
                    "insert into reporting.load (job_instance_id, kind, as_of, state, asked_by) values (1, 'full', '"
                            + asOf + "', 'running', 'test')");
            statement.execute("set search_path to care, public");
            build(statement);
            for (String table : built(statement)) {
                statement.execute("alter table reporting_build." + table + " set schema reporting");
            }
            for (Path view : views()) {
                statement.execute(Files.readString(view));
            }
            statement.execute("update reporting.load set state = 'published', finished_at = now()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The steps of nightly.xml that make tables, in their order. */
    private static void build(Statement statement) throws IOException, SQLException {
        statement.execute(sql("shared/open_build"));
        String job = Files.readString(FILES.resolve("META-INF/batch-jobs/nightly.xml"));
        for (MatchResult step : STEP.matcher(job).results().toList()) {
            if (step.group(1) == null) {
                countIndicators(statement);
            } else {
                statement.execute(sql(step.group(1)));
            }
        }
    }

    private static void countIndicators(Statement statement) throws IOException, SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select indicator from reporting_build.dim_indicator")) {
            while (found.next()) {
                codes.add(found.getString(1));
            }
        }
        for (String code : codes) {
            statement.execute("insert into reporting_build.indicator_subject select '" + code + "', counted.* from ("
                    + sql("indicator/" + code) + ") counted");
        }
    }

    private static String sql(String name) throws IOException {
        return Files.readString(FILES.resolve("warehouse/" + name + ".sql"));
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(FILES.resolve("warehouse"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("view_"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs a file of statements beside the tests, e.g. {@code care.sql}. */
    public static void run(TestDatabase db, String resource) {
        try (var file = TestWarehouse.class.getResourceAsStream("/" + resource);
                Connection connection = db.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (file == null) {
                throw new IllegalArgumentException(resource);
            }
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(FILES.resolve("db/reporting"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> built(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                statement.executeQuery("select tablename from pg_tables where schemaname = 'reporting_build'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
