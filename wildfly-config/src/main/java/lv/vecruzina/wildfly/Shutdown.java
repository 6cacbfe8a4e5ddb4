package lv.vecruzina.wildfly;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Stops everything when this process is told to end: Ctrl-C, SIGTERM, or Maven leaving early. */
final class Shutdown implements Runnable {
    private volatile @Nullable Running running;
    private volatile boolean stopping;

    void watch(Running started) {
        running = started;
    }

    @Override
    public void run() {
        stopping = true;
        Running target = running;
        if (target == null) {
            return;
        }
        try {
            target.close();
        } catch (IOException e) {
            Launcher.tell("Stopping failed: " + e.getMessage());
        }
    }

    /** While the process ends, the server's end is no failure to report: wait for the end instead. */
    void parkIfStopping() throws InterruptedException {
        if (stopping) {
            new CountDownLatch(1).await();
        }
    }
}
