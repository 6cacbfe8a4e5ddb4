package lv.vecruzina.wildfly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Server and database that outlived a killed launcher. They are stopped before a new start touches their files. */
final class Leftovers {
    private final Path data;
    private final Consumer<String> progress;

    Leftovers(Path data, Consumer<String> progress) {
        this.data = data;
        this.progress = progress;
    }

    /** Stops the server first, so that the database ends with nobody at work; call it with the data folder locked. */
    void stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> server = server();
        if (server.isPresent()) {
            progress.accept("A server of an earlier run is still there (process "
                    + server.get().pid() + "): stopping it.");
            server.get().destroy();
            if (!ended(server.get(), Duration.ofSeconds(20))) {
                server.get().destroyForcibly();
            }
        }
        Optional<ProcessHandle> database = database();
        if (database.isPresent()) {
            progress.accept("A database of an earlier run is still there (process "
                    + database.get().pid() + "): stopping it.");
            stopFast(database.get());
            if (!ended(database.get(), Duration.ofMinutes(2))) {
                throw new RunFailure("PostgreSQL (process " + database.get().pid() + ") on " + data
                        + " does not stop; end it, then start again.");
            }
        }
    }

    static void remember(Path data, ProcessHandle server) throws IOException {
        long started = server.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(data.resolve("server.pid"), server.pid() + " " + started);
    }

    /** The start time must agree, since process numbers are used again. */
    private Optional<ProcessHandle> server() throws IOException {
        Path file = data.resolve("server.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var remembered = new Scanner(Files.readString(file));
        if (!remembered.hasNextLong()) {
            return Optional.empty();
        }
        long process = remembered.nextLong();
        long started = remembered.hasNextLong() ? remembered.nextLong() : 0;
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(handle ->
                        handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L) == started);
    }

    private Optional<ProcessHandle> database() throws IOException {
        Path file = EmbeddedDatabase.folder(data).resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().command().orElse("postgres").contains("postgres"));
    }

    /** SIGINT is PostgreSQL's "fast": it ends all sessions and closes cleanly; SIGTERM would wait for them. */
    private static void stopFast(ProcessHandle postmaster) throws IOException, InterruptedException {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            postmaster.destroy();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static boolean ended(ProcessHandle handle, Duration limit) throws InterruptedException {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | CompletionException e) {
            return !handle.isAlive();
        }
    }
}
