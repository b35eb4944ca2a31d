package jialing.system.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;

/** Ports for what a test run starts: two processes of it never try the same, and the operating system gives none of these away by itself. */
public final class FreePort {

    private static final int PORTS_EACH = 1000;

    private static int next = 20_000 + PORTS_EACH * Integer.getInteger("jialing.fork", 0);

    private FreePort() {}

    public static synchronized int next() {
        for (int port = next; port < next + PORTS_EACH; port++) {
            try (var socket = new ServerSocket(port)) {
                next = port + 1;
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("no port is free from " + next + " on");
    }
}
