package lv.vecruzina.ear.shared;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody listens on at the moment of asking. */
public final class FreePorts {
    /** How far the ports for TLS and for the management lie from the one of the pages. */
    private static final int[] SERVER = {0, 8443 - 8080, 9990 - 8080};

    private FreePorts() {}

    /** A port for the pages such that the server's other ports, which lie at fixed distances from it, are free too. */
    public static int forServer() {
        return find(SERVER);
    }

    public static int forDatabase() {
        return find(0);
    }

    private static int find(int... distances) {
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            if (allFree(port, distances)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port found");
    }

    private static boolean allFree(int port, int... distances) {
        for (int distance : distances) {
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port + distance));
            } catch (IOException busy) {
                return false;
            }
        }
        return true;
    }
}
