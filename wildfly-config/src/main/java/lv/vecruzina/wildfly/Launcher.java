package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts database and server, waits for the application and tells how to use it. {@link #main} stays until it is
 * stopped; tests {@link #start} the same product on ports and a folder of their own.
 */
public final class Launcher {
    private Launcher() {}

    /**
     * Runs the product as -Drun.… says.
     *
     * @param arguments the project's folder
     * @throws RunFailure if it cannot start, or if one run was asked for and its night was not published
     */
    public static void main(String[] arguments) throws Exception {
        Heartbeat.stop();
        var shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "stop-vecruzina"));
        try {
            run(fromCommandLine(Path.of(arguments[0])), shutdown, Launcher::tell);
        } catch (RunFailure | IOException | SQLException e) {
            shutdown.parkIfStopping();
            tell("Failed: " + e.getMessage());
            throw e;
        }
    }

    private static void run(RunOptions options, Shutdown shutdown, Consumer<String> progress)
            throws IOException, SQLException, InterruptedException {
        try (Running running = new Running(options, progress)) {
            shutdown.watch(running);
            running.start();
            var report = new ReadyReport(options, running, progress);
            report.tellPages();
            Night.@Nullable Outcome outcome = running.awaitNight();
            running.giveSampleCircle();
            report.tellAll(outcome);
            if (options.once()) {
                require(outcome);
            } else {
                int status = running.awaitEnd();
                throw new RunFailure("The server ended by itself with status " + status);
            }
        }
    }

    /**
     * Starts the product and returns when it serves.
     *
     * @param progress takes one line at a time
     */
    public static Running start(RunOptions options, Consumer<String> progress)
            throws IOException, SQLException, InterruptedException {
        var running = new Running(options, progress);
        try {
            running.start();
            return running;
        } catch (RunFailure | IOException | SQLException | InterruptedException e) {
            running.close();
            throw e;
        }
    }

    static RunOptions fromCommandLine(Path root) {
        Map<String, String> properties = new HashMap<>();
        System.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, System.getProperty(name, "")));
        return RunOptions.of(root, Path.of(System.getProperty("user.dir")), properties, System.getenv());
    }

    static void tell(String line) {
        System.out.println("[vecruzina] " + line);
        System.out.flush();
    }

    static void require(Night.@Nullable Outcome outcome) {
        if (outcome == null || !outcome.published()) {
            throw new RunFailure("The night was not published: "
                    + (outcome == null ? "none ran" : outcome.state() + ", " + outcome.message()));
        }
    }
}
