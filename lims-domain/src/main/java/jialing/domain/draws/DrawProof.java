package jialing.domain.draws;

import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.shared.Text;

/**
 * A draw as a file with which anybody repeats it, without this house and with nothing but {@code sha256sum}.
 *
 * @param format name and version of this form
 * @param act canonical JSON of the commitment's act, which names the SHA-256 of {@code content}
 * @param content canonical JSON of what was committed to
 * @param entry text whose SHA-256 is the act's entry in the log
 * @param sealing null until a checkpoint covers the commitment
 * @param nonce null until it is drawn, like seed
 * @param lots all candidates in their order, none until it is drawn
 * @param howToCheck lines for a person
 */
public record DrawProof(
        String format,
        UUID draw,
        String organisation,
        String purpose,
        int count,
        List<DrawCandidate> candidates,
        List<ExcludedCandidate> excluded,
        String nonceDigest,
        String act,
        String content,
        String entry,
        Sealing sealing,
        String nonce,
        String seed,
        List<String> drawn,
        List<Lots.Lot> lots,
        List<Text> howToCheck) {

    static final String FORMAT = "jialing draw/v1";

    /**
     * Where the commitment stands in the log (RFC 6962).
     *
     * @param leaf its place, from 0
     * @param size of the first checkpoint that covers it
     * @param root of that checkpoint, hex
     * @param path hashes in hex beside the way from the leaf up to the root
     * @param checkpoint signed note (C2SP signed-note), with the witnesses' cosignatures
     */
    public record Sealing(long leaf, long size, String root, List<String> path, String checkpoint) {

        static Sealing of(TransparencyLog.FirstSealing first) {
            return new Sealing(first.index(), first.size(), first.root(), first.path(), first.checkpoint());
        }
    }

    private static final List<Text> HOW = List.of(
            Text.of(
                    "1. 承诺：printf %s \"$content\" | sha256sum 等于 act 中的 contentHash；content 与本文件的候选名单、权重、数量、nonceDigest 一致",
                    "1. Commitment: printf %s \"$content\" | sha256sum gives contentHash in act; content holds the candidates, weights, count and nonceDigest of this file"),
            Text.of(
                    "2. 随机数：printf %s \"$nonce\" | sha256sum 等于 nonceDigest，因此抽取前就已固定",
                    "2. Nonce: printf %s \"$nonce\" | sha256sum gives nonceDigest, so it was fixed before the draw"),
            Text.of(
                    "3. 根哈希：checkpoint 第三行用 base64 -d | xxd -p -c 32 转为十六进制，等于 root；checkpoint 的签名用日志公钥和见证人公钥核对",
                    "3. Root: the third line of checkpoint through base64 -d | xxd -p -c 32 gives root; its signatures are checked with the keys of log and witnesses"),
            Text.of(
                    "4. 种子：printf %s \"$nonce/$root\" | sha256sum 等于 seed",
                    "4. Seed: printf %s \"$nonce/$root\" | sha256sum gives seed"),
            Text.of(
                    "5. 签号：对每个候选的第 k 张签（k 从 1 到其 weight）计算 printf %s \"$seed/$id/$k\" | sha256sum；每个候选取最小的一个，按其升序排列，前 count 个即为抽中",
                    "5. Lots: for each ticket k of a candidate (1 to its weight) printf %s \"$seed/$id/$k\" | sha256sum; each candidate's smallest counts, in ascending order, and the first count of them are drawn"));

    static DrawProof of(Draw draw, RecordedAct commitment, Sealing sealing, List<Lots.Lot> lots) {
        return new DrawProof(
                FORMAT,
                draw.id(),
                draw.organisation(),
                draw.purpose(),
                draw.count(),
                draw.candidates(),
                draw.excluded(),
                draw.nonceDigest(),
                commitment.sealedText(),
                commitment.content(),
                commitment.entryText(),
                sealing,
                draw.isDrawn() ? draw.outcome().nonce() : null,
                draw.isDrawn() ? draw.outcome().seed() : null,
                draw.isDrawn() ? draw.outcome().drawn() : List.of(),
                lots,
                HOW);
    }
}
