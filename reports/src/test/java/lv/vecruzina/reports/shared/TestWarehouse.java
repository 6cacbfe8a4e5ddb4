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
import lv.vecruzina.ejb.shared.TestDatabase;

/** Publishes the test's records in {@code care} into {@code reporting}, with the very files the night runs. */
public final class TestWarehouse {
    private static final Path FILES = Path.of("../batch/src/main/resources");
    private static final List<String> BUILD = List.of(
            "shared/open_build",
            "shared/dim_date",
            "legal/dim_service",
            "legal/dim_municipality",
            "legal/dim_tariff",
            "legal/dim_service_open_day",
            "legal/dim_age_band",
            "client/dim_client",
            "recommendation/dim_recommendation_part",
            "placement/fact_placement",
            "attendance/fact_service_day",
            "session/fact_session",
            "recommendation/fact_commitment",
            "recommendation/fact_recommendation_day");
    private static final List<String> VIEWS = List.of(
            "placement/view_service_usage_month",
            "placement/view_service_occupancy_month",
            "recommendation/view_recommendation_latest");

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
            for (String table : BUILD) {
                statement.execute(Files.readString(FILES.resolve("warehouse/" + table + ".sql")));
            }
            for (String table : built(statement)) {
                statement.execute("alter table reporting_build." + table + " set schema reporting");
            }
            for (String view : VIEWS) {
                statement.execute(Files.readString(FILES.resolve("warehouse/" + view + ".sql")));
            }
            statement.execute("update reporting.load set state = 'published', finished_at = now()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
