package jialing.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for what would make a start fail, so that it is said in one line instead of a stack trace. */
final class StartCheck {

    private static final int JAVA = 17;

    private StartCheck() {}

    /** Before anything is started. */
    static void machine(Settings settings) {
        javaIsRecentEnough();
        folderIsWritable(settings.data());
    }

    /** Before the server is started, when nothing of an earlier run is left. */
    static void server(Settings settings) {
        serverIsBuilt(settings.home());
        portIsFree(settings.httpAddress(), settings.httpPort(), "LIMS_HTTP_PORT");
        portIsFree("127.0.0.1", settings.managementPort(), "LIMS_MANAGEMENT_PORT");
    }

    private static void javaIsRecentEnough() {
        int feature = Runtime.version().feature();
        if (feature < JAVA) {
            throw new CannotStart(
                    "需要 Java " + JAVA + "，当前为 " + feature, "Java " + JAVA + " is needed, this is " + feature);
        }
    }

    private static void serverIsBuilt(Path home) {
        if (!Files.exists(home.resolve("jboss-modules.jar"))) {
            throw new CannotStart("服务器尚未构建：" + home, "The server is not built: " + home);
        }
    }

    private static void folderIsWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "check", ""));
        } catch (IOException e) {
            throw new CannotStart("数据目录不可写：" + folder, "The data folder is not writable: " + folder, e);
        }
    }

    static void portIsFree(String address, int port, String setting) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "端口 " + port + " 已被占用，可用 " + setting + " 另选",
                    "Port " + port + " is in use; choose another with " + setting,
                    e);
        }
    }
}
