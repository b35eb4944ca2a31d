package jialing.system.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Ports for what a test run starts: two processes of it never try the same, and the operating system gives none of these away by itself. */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int LAST = 31_000;
    private static final int PORTS_EACH = 1000;

    /** Held as long as the process lives: the ports that follow it are this process's own. */
    private static final ServerSocket CLAIM = claim();

    private static int next = CLAIM.getLocalPort() + 1;

    private FreePort() {}

    public static synchronized int next() {
        for (int port = next; port < CLAIM.getLocalPort() + PORTS_EACH; port++) {
            next = port + 1;
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port is free up to " + next);
    }

    private static boolean isFree(int port) {
        Optional<ServerSocket> bound = bound(port);
        bound.ifPresent(FreePort::close);
        return bound.isPresent();
    }

    private static ServerSocket claim() {
        for (int port = FIRST; port <= LAST; port += PORTS_EACH) {
            Optional<ServerSocket> claimed = bound(port);
            if (claimed.isPresent()) {
                return claimed.get();
            }
        }
        throw new IllegalStateException("all ports from " + FIRST + " on are claimed");
    }

    private static Optional<ServerSocket> bound(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (BindException taken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
