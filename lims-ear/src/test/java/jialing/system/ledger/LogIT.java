package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.Frontier;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.MerkleTree;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.log.TiledNodes;
import jialing.domain.ledger.log.Tiling;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.ledger.log.Witness;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log as a stranger follows it over HTTP, knowing its public key only. */
class LogIT {

    private static final String LOG = "/api/ledger/log/";

    private final PersonAtWork stranger = TheSystem.stranger();

    @BeforeAll
    static void aLogThatHasBegun() throws InterruptedException {
        PersonAtWork anybody = TheSystem.stranger();
        for (int tries = 0; tries < 50 && anybody.get(LOG + "checkpoint").status() == 404; tries++) {
            Thread.sleep(100);
        }
    }

    @Test
    void anActIsInACheckpointWithinTwoSeconds() throws InterruptedException {
        long before = checkpoint().head().size();
        stranger.post("/api/people/session", Map.of("account", "wz.planner", "password", PersonAtWork.PASSWORD))
                .done();
        Instant until = Instant.now().plusSeconds(2);
        while (checkpoint().head().size() == before && Instant.now().isBefore(until)) {
            Thread.sleep(50);
        }
        assertThat(checkpoint().head().size()).isGreaterThan(before);
    }

    @Test
    void theCheckpointIsSignedByTheLogsKeyAndItsRootIsThatOfTheEntries() {
        Checkpoint checkpoint = checkpoint();
        Frontier edge = Frontier.EMPTY;
        for (EntryBundle bundle : new Tiling(checkpoint.head().size()).bundles().toList()) {
            List<byte[]> entries = bundle.read(
                            stranger.get(LOG + bundle.path()).done().bytes())
                    .orElseThrow();
            for (byte[] entry : entries) {
                assertThat(entry).as("entries are hashes and nothing else").hasSize(32);
                edge = edge.append(Hash.ofLeaf(entry));
            }
        }
        assertThat(edge.head()).isEqualTo(checkpoint.head());
    }

    @Test
    void whatWasLoggedStaysLogged() {
        Checkpoint older = checkpoint();
        stranger.post("/api/people/session", Map.of("account", "wz.sampler1", "password", PersonAtWork.PASSWORD))
                .done();
        Checkpoint newer = checkpointAfter(older);
        var tree = treeOf(newer);
        assertThat(tree.head()).isEqualTo(newer.head());
        assertThat(tree.consistencyFrom(older.head().size()).proves(older.head(), newer.head()))
                .isTrue();
    }

    @Test
    void whatIsNotThereYetIsNotServed() {
        long size = checkpoint().head().size();
        stranger.get(LOG + new Tile(0, size / 256 + 1_000, 256).path()).refusedBy("LogEntryExists");
        stranger.get(LOG + "tile/0/x000/001").refusedBy("LogEntryExists");
        stranger.get(LOG + "tile/entries/abc").refusedBy("LogEntryExists");
        stranger.get(LOG + "checkpoint/" + Long.MAX_VALUE).refusedBy("LogEntryExists");
    }

    @Test
    void aTileNeverChangesAndMayBeKeptForEverAndACheckpointMayNot() {
        Answer tile = stranger.get(LOG
                + new Tiling(checkpoint().head().size())
                        .tiles()
                        .findFirst()
                        .orElseThrow()
                        .path());
        assertThat(tile.headers("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(stranger.get(LOG + "checkpoint").headers("Cache-Control")).containsExactly("no-store");
        assertThat(stranger.get(LOG + "tile/0/x999/999").headers("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void aRegisteredWitnessCosignsAndNobodyElse() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var witness = new Witness("fuling.example/witness", keys);
        SignedNote note = note(LOG + "checkpoint");
        Checkpoint seen = Checkpoint.parse(note.text()).orElseThrow();
        SignedNote cosigned = note.with(witness.cosign(seen, Instant.now()));

        cosign(cosigned).refusedBy("WitnessIsKnown");
        var key = Map.of("verifierKey", witness.verifierKey().print());
        TheSystem.as("wz.planner").post("/api/ledger/witnesses", key).refusedBy("CapacityHeld");
        TheSystem.as("wz.admin").post("/api/ledger/witnesses", key).done();
        TheSystem.as("wz.admin").post("/api/ledger/witnesses", key).refusedBy("WitnessIsNew");
        TheSystem.as("wz.admin")
                .post("/api/ledger/witnesses", Map.of("verifierKey", "nobody"))
                .refusedBy("VerifierKeyOfAWitness");

        assertThat(cosign(cosigned).status()).isEqualTo(204);
        assertThat(note(LOG + "checkpoint/" + seen.head().size()).signedBy(List.of(witness.verifierKey())))
                .hasSize(1);
        var forged = Checkpoint.of(
                seen.origin(),
                new jialing.domain.ledger.log.TreeHead(seen.head().size(), Hash.OF_EMPTY_TREE));
        cosign(new SignedNote(forged.print(), List.of(witness.cosign(forged, Instant.now()))))
                .refusedBy("CheckpointOfThisLog");
    }

    private Answer cosign(SignedNote note) {
        return stranger.upload(LOG + "cosignatures", "text/plain", note.bytes());
    }

    private Checkpoint checkpointAfter(Checkpoint older) {
        for (int tries = 0; tries < 40; tries++) {
            Checkpoint newer = checkpoint();
            if (newer.head().size() > older.head().size()) {
                return newer;
            }
            pause();
        }
        throw new AssertionError("no newer checkpoint");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MerkleTree treeOf(Checkpoint checkpoint) {
        var read = new ArrayList<String>();
        long size = checkpoint.head().size();
        return new MerkleTree(size, new TiledNodes(new Tiling(size), tile -> {
            read.add(tile.path());
            return tile.read(stranger.get(LOG + tile.path()).done().bytes()).orElseThrow();
        }));
    }

    private Checkpoint checkpoint() {
        SignedNote note = note(LOG + "checkpoint");
        VerifierKey key = Optional.of(stranger.get(LOG + "keys").done().text("log"))
                .flatMap(VerifierKey::parse)
                .orElseThrow();
        assertThat(note.signedBy(List.of(key))).containsExactly(key);
        return Checkpoint.parse(note.text()).orElseThrow();
    }

    private SignedNote note(String path) {
        return SignedNote.parse(stranger.get(path).done().bytes()).orElseThrow();
    }
}
