package lv.vecruzina.wildfly;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A line every twenty seconds while Maven builds and downloads in silence. */
final class Heartbeat implements Runnable {
    private static final String STOPPED = "vecruzina.launched";
    private static final Duration EVERY = Duration.ofSeconds(20);

    private Heartbeat() {}

    static void start() {
        System.clearProperty(STOPPED);
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        while (top.getParent() != null) {
            top = top.getParent();
        }
        // Outside the group of the plugin that calls us, which ends all threads of its own.
        var thread = new Thread(top, new Heartbeat(), "heartbeat");
        thread.setDaemon(true);
        thread.start();
    }

    /** A property, since the launcher is loaded by another class loader. */
    static void stop() {
        System.setProperty(STOPPED, "true");
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        try {
            while (true) {
                Thread.sleep(EVERY.toMillis());
                if (System.getProperty(STOPPED) != null) {
                    return;
                }
                Launcher.tell("building, " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
