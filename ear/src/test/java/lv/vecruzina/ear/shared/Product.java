package lv.vecruzina.ear.shared;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import lv.vecruzina.wildfly.Database;
import lv.vecruzina.wildfly.Launcher;
import lv.vecruzina.wildfly.RunOptions;
import lv.vecruzina.wildfly.Running;

/**
 * The product as it ships (produkts): archive, server and database, started by its own launcher with the sample, on free
 * ports and in a folder of its own under the target folder. What it prints goes to a file there.
 */
public final class Product implements Rows, AutoCloseable {
    /** The business day of the sample. */
    public static final String AS_OF = "2026-03-31";

    private static final Duration NIGHT = Duration.ofMinutes(4);

    private final Path folder;
    private final PrintWriter log;
    private final Running running;
    private final Thread stopper = new Thread(this::stop, "stop-product");

    private Product(Path folder, PrintWriter log, Running running) {
        this.folder = folder;
        this.log = log;
        this.running = running;
        Runtime.getRuntime().addShutdownHook(stopper);
    }

    /** What a test does to the database between its migration and the night. */
    @FunctionalInterface
    public interface Preparation {
        void on(Rows rows) throws Exception;
    }

    /** Starts the product in a new folder of this name; its night begins, and may still run. */
    static Product start(String name) throws Exception {
        return start(name, rows -> {});
    }

    /** Starts it so that the database is prepared while the application is deployed, some seconds before the night begins. */
    public static Product start(String name, Preparation preparation) throws Exception {
        Path folder = Project.emptyFolder(name);
        var log = new PrintWriter(Files.newBufferedWriter(folder.resolve("launcher.log")), true);
        int dbPort = FreePorts.forDatabase();
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(() -> prepare(folder, dbPort, preparation));
        var options = Map.of(
                "run.data", folder.resolve("var").toString(),
                "run.httpPort", Integer.toString(FreePorts.forServer()),
                "run.dbPort", Integer.toString(dbPort),
                "run.asOf", AS_OF);
        Running running = Launcher.start(RunOptions.of(Project.ROOT, folder, options, Map.of()), log::println);
        var product = new Product(folder, log, running);
        prepared.get(1, TimeUnit.MINUTES);
        return product;
    }

    private static void prepare(Path folder, int dbPort, Preparation preparation) {
        Path password = folder.resolve("var/pg-password");
        Rows rows = () -> {
            try {
                String secret = Files.readString(password).strip();
                return new Database("jdbc:postgresql://localhost:" + dbPort + "/vecruzina", "vecruzina", secret)
                        .connect();
            } catch (IOException notThereYet) {
                throw new SQLException(notThereYet);
            }
        };
        try {
            Waiting.until("the database is migrated", NIGHT, () -> isMigrated(rows));
            preparation.on(rows);
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    private static boolean isMigrated(Rows rows) {
        try {
            return rows.value("select to_regclass('reporting.run_request')") != null;
        } catch (SQLException notThereYet) {
            return false;
        }
    }

    /** Waits until the newest night asked for has ended and demands that its figures are published. */
    public void awaitPublished() throws Exception {
        String newest = "select state from reporting.run_request order by requested_at desc limit 1";
        Waiting.until("the end of the night; logs lie in " + folder, NIGHT, () -> {
            String state = value("select to_regclass('reporting.run_request')") == null ? null : value(newest);
            return state != null && !List.of("waiting", "running").contains(state);
        });
        if (!"published".equals(value(newest))) {
            throw new AssertionError(
                    "the night was not published: "
                            + value(
                                    "select state || ', ' || coalesce(message, '') from reporting.load order by load_id desc limit 1"));
        }
        running.giveSampleCircle();
    }

    /** Address of the pages, without the final slash. */
    public String url() {
        return running.url().replaceAll("/$", "");
    }

    /** What the server has logged so far. */
    public Path serverLog() {
        return folder.resolve("var/server/log/server.log");
    }

    public Path outbox() {
        return folder.resolve("var/outbox");
    }

    /** Kills the server as a power cut would. */
    public void kill() throws InterruptedException {
        running.kill();
    }

    /** Starts the killed server again. */
    public void startServer() throws IOException, InterruptedException {
        running.startServer();
    }

    @Override
    public Connection connect() throws SQLException {
        return running.database().connect();
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(stopper);
        stop();
        for (String part : List.of("pg", "pg-software", "server/deployments", "server/tmp")) {
            Path heavy = folder.resolve("var").resolve(part);
            if (Files.exists(heavy)) {
                Project.delete(heavy);
            }
        }
    }

    private void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            log.close();
        }
    }
}
