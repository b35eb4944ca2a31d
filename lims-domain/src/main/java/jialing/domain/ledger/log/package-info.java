/**
 * The transparency log over the acts: one Merkle tree, whose checkpoints are signed and witnessed. Nothing here reads or writes
 * anything; it says how a log hashes, proves, prints and is checked, so that a verifier needs no server.
 *
 * <p>Life of a leaf: the bytes of an act become a {@link Hash}, the {@link Frontier} takes it, a {@link Checkpoint} names the
 * tree it stands in, a {@link SignedNote} carries the signatures of the log and its witnesses, and an {@link InclusionProof}
 * leads from the leaf to that checkpoint.
 *
 * <p>Followed: RFC 6962 section 2.1 (hashing, proofs), RFC 9162 sections 2.1.3.2 and 2.1.4.2 (verification), C2SP tlog-tiles,
 * signed-note, tlog-checkpoint and tlog-cosignature. Signatures are Ed25519; those of SM2 (GB/T 32918) stand beside them.
 *
 * <p>Invariants: what a stranger sends is parsed to an empty {@code Optional} or to a value that prints the very same text; a
 * tree's size MUST be taken from a checkpoint, never from a proof.
 */
package jialing.domain.ledger.log;
