package jialing.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The WildFly process with the application in it. */
final class Server implements AutoCloseable {

    /** In the data folder while the server runs, for finding one that was left over. */
    static final String PID_FILE = "server.pid";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** What WildFly's own start script opens for it, and no more. */
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Process process;
    private final Settings settings;

    private Server(Process process, Settings settings) {
        this.process = process;
        this.settings = settings;
    }

    static Server start(Settings settings, Database database) {
        Path log = settings.data().resolve("log");
        try {
            Files.createDirectories(log);
            ServerBase.lay(settings);
            var builder = new ProcessBuilder(command(settings, log))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(
                            log.resolve("console.log").toFile()));
            var environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("LIMS_DB_"));
            environment.putAll(settings.neighbours());
            environment.putAll(settings.signatures().variables());
            environment.keySet().removeIf(name -> name.startsWith(IdentityProviderSettings.PREFIX));
            environment.putAll(settings.identityProvider().variables());
            environment.put("LIMS_DB_URL", database.url());
            environment.put("LIMS_DB_APP_USER", Database.APP_ROLE);
            environment.put("LIMS_DB_APP_PASSWORD", database.appPassword());
            Process process = builder.start();
            Files.writeString(settings.data().resolve(PID_FILE), String.valueOf(process.pid()));
            return new Server(process, settings);
        } catch (IOException e) {
            throw new CannotStart("服务器无法启动", "The server cannot be started", e);
        }
    }

    /** Waits until the first request is answered. */
    Server awaitReady() {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            if (!process.isAlive()) {
                break;
            }
            if (answers()) {
                return this;
            }
            sleep();
        }
        Path log = settings.data().resolve("log");
        throw new CannotStart("服务器未能就绪，原因见 " + log, "The server did not become ready; see " + log);
    }

    long pid() {
        return process.pid();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        forgetPid();
    }

    private void forgetPid() {
        try {
            Files.deleteIfExists(settings.data().resolve(PID_FILE));
        } catch (IOException e) {
            throw new CannotStart("数据目录不可写", "The data folder is not writable", e);
        }
    }

    private boolean answers() {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/api/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Settings settings, Path log) {
        Path home = settings.home();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms128m",
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=320m",
                "-XX:ReservedCodeCacheSize=96m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        command.addAll(OPENED);
        command.addAll(settings.signatures().properties());
        command.addAll(settings.seal().properties());
        settings.logOrigin().ifPresent(origin -> command.add("-Djialing.log=" + origin));
        command.addAll(List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + ServerBase.of(settings),
                "-Djboss.server.log.dir=" + log,
                "-Djboss.bind.address=" + settings.httpAddress(),
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.httpPort(),
                "-Djboss.management.http.port=" + settings.managementPort(),
                "-Djialing.secrets=" + settings.secrets(),
                "-Djialing.log-ins-per-minute=" + settings.logInsPerMinute(),
                "-Djialing.public-requests-per-minute=" + settings.publicRequestsPerMinute(),
                "-Djialing.log-archive=" + settings.logArchive(),
                "-Djialing.procedures=" + settings.data().resolve("procedures"),
                "-Djialing.log-archive-after-days=" + settings.logArchiveAfterDays(),
                "-Djialing.sign-with=" + settings.signWith(),
                "-Djialing.demo=" + settings.demo(),
                "-Djialing.url=" + settings.publicUrl().orElse(settings.baseUrl()),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone"));
        return command;
    }
}
