package jialing.witness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.Frontier;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.NoteSigner;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.ledger.log.Witness;
import jialing.domain.shared.KeyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A witness before a log that may lie to it. */
class WatchTest {

    private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");

    @TempDir
    Path folder;

    private final Map<String, byte[]> served = new HashMap<>();
    private final List<String> brought = new ArrayList<>();
    private HttpServer server;
    private NoteSigner log;
    private Witness witness;
    private Watch watch;

    @BeforeEach
    void aLogAndItsWitness() throws Exception {
        log = new NoteSigner(
                "lims.example/log", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] body = served.get(path);
            if (path.equals("cosignatures")) {
                brought.add(new String(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(204, -1);
            } else if (body == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        var kept = new WitnessFolder(folder);
        witness = kept.witness("fuling.example/witness");
        watch = new Watch(
                new FollowedLog("http://127.0.0.1:" + server.getAddress().getPort()), log.verifierKey(), witness, kept);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itCosignsAGrowingLogAndKeepsWhatItSigned() throws Exception {
        serve("a", "b", "c");
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.COSIGNED);
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.UNCHANGED);
        serve("a", "b", "c", "d", "e");
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.COSIGNED);
        assertThat(brought)
                .hasSize(2)
                .allSatisfy(note -> assertThat(
                                SignedNote.parse(note).orElseThrow().signedBy(List.of(witness.verifierKey())))
                        .hasSize(1));
    }

    @Test
    void aLogThatSignsWithSm2TooIsFollowedByEitherOfItsKeys() throws Exception {
        var chinese = NoteSigner.withSm2("lims.example/log", KeyKind.SM2.newKeys());
        serve("a", "b", "c");
        SignedNote once = SignedNote.parse(served.get("checkpoint")).orElseThrow();
        served.put("checkpoint", once.with(chinese.signatureUnder(once.text())).bytes());
        for (VerifierKey key : List.of(log.verifierKey(), chinese.verifierKey())) {
            assertThat(watching(key).look(NOW)).as(key.print()).isEqualTo(Watch.Outcome.COSIGNED);
        }
        assertThat(watching(NoteSigner.withSm2("lims.example/log", KeyKind.SM2.newKeys())
                                .verifierKey())
                        .look(NOW))
                .isEqualTo(Watch.Outcome.NOT_OF_THIS_LOG);
    }

    private Watch watching(VerifierKey key) throws IOException {
        var own = new WitnessFolder(Files.createDirectories(folder.resolve(key.id())));
        return new Watch(
                new FollowedLog("http://127.0.0.1:" + server.getAddress().getPort()),
                key,
                own.witness("fuling.example/witness"),
                own);
    }

    @Test
    void aRewrittenEntryIsAFork() throws Exception {
        serve("a", "b", "c");
        watch.look(NOW);
        serve("a", "x", "c", "d");
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.FORKED);
        assertThat(alarm()).contains("lims.example/log\n3\n").contains("lims.example/log\n4\n");
        assertThat(brought).hasSize(1);
    }

    @Test
    void twoCheckpointsForOneSizeAreAFork() throws Exception {
        serve("a", "b", "c");
        watch.look(NOW);
        serve("a", "b", "x");
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.FORKED);
    }

    @Test
    void aLogThatShrankIsAFork() throws Exception {
        serve("a", "b", "c");
        watch.look(NOW);
        serve("a", "b");
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.FORKED);
    }

    @Test
    void aRootThatTheTilesDoNotHaveIsAFork() throws Exception {
        serve("a", "b", "c");
        watch.look(NOW);
        serve("a", "b", "c", "d");
        served.put(
                "checkpoint",
                log.sign(Checkpoint.of("lims.example/log", new TreeHead(4, Hash.OF_EMPTY_TREE))
                                .print())
                        .bytes());
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.FORKED);
    }

    @Test
    void aCheckpointOfAnotherKeyIsNotOfThisLog() throws Exception {
        var other = new NoteSigner(
                "lims.example/log", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        served.put(
                "checkpoint",
                other.sign(Checkpoint.of("lims.example/log", TreeHead.EMPTY).print())
                        .bytes());
        assertThat(watch.look(NOW)).isEqualTo(Watch.Outcome.NOT_OF_THIS_LOG);
        assertThat(brought).isEmpty();
    }

    private String alarm() throws IOException {
        try (var files = Files.list(folder)) {
            Path alarm = files.filter(file -> file.getFileName().toString().startsWith("alarm-"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(alarm);
        }
    }

    private void serve(String... entries) {
        served.clear();
        Frontier edge = Frontier.EMPTY;
        var hashes = new ArrayList<Hash>();
        for (String entry : entries) {
            Hash leaf = Hash.ofLeaf(entry.getBytes());
            hashes.add(leaf);
            edge = edge.append(leaf);
        }
        var tile = new Tile(0, 0, entries.length);
        served.put(tile.path(), tile.write(hashes));
        served.put(
                "checkpoint",
                log.sign(Checkpoint.of("lims.example/log", edge.head()).print()).bytes());
    }
}
