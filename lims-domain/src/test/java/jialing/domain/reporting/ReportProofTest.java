package jialing.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.CompactProof;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.Frontier;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.NoteSignature;
import jialing.domain.ledger.log.NoteSigner;
import org.junit.jupiter.api.Test;

/** The text in a report's QR code: the same report, key and log give the same text, which the browser's test reads. */
class ReportProofTest {

    /** Read by {@code reportProof.spec.ts} too. */
    private static final String TEXT =
            "AW5WngXLb4YIVyx51js2XcMWF7-E1zk9LLnS8f_g7flbAgUDWDx9-3swVdmUZVRAMqVx4QoTSxtvdpQiu7cf1_oWel2iC_mnzC3I"
                    + "oI9fQVpxsZ9qxCe6tU0k7shotdMQNEmVOk81IS0S-a0gNkkslfH-ebr07HvZvvPf-nV58ik_9UakbXgK4pLSi1gwmU-n4xL7n-0X"
                    + "FaDVpWoVRxTvPo8NgJoGurvF-RBarw6tnAok2xXAh4dbsZeaVJniircSqMBS4PXptgs";

    @Test
    void theTextHoldsHashPlacePathAndSignature() throws Exception {
        String number = "BG-CQ-WZ-2026-0001";
        String contentHash = CanonicalJson.sha256("the content");
        byte[] entry = HexFormat.of().parseHex(CanonicalJson.sha256(ReportProof.declaration(number, contentHash)));
        var signer = new NoteSigner("jialing.example/log", KnownKey.pair());

        // Leaf 2 of 5: beside it leaf 3, then the node over 0 and 1, then leaf 4.
        var leaves = new ArrayList<Hash>();
        for (int i = 0; i < 5; i++) {
            byte[] other = new byte[] {(byte) i};
            leaves.add(Hash.ofLeaf(i == 2 ? entry : other));
        }
        Frontier edge = Frontier.EMPTY;
        for (Hash leaf : leaves) {
            edge = edge.append(leaf);
        }
        NoteSignature signature = signer.sign(
                        Checkpoint.of("jialing.example/log", edge.head()).print())
                .signatures()
                .get(0);
        var path = List.of(
                leaves.get(3).hex(),
                Hash.ofNode(leaves.get(0), leaves.get(1)).hex(),
                leaves.get(4).hex());
        var proof = new ReportProof(contentHash, new CompactProof(2, 5, path, signature.keyId(), signature.bytes()));

        assertThat(proof.text()).isEqualTo(TEXT);
    }
}
