/**
 * The small program by which a sub-centre or partner watches the log of a house: it follows the checkpoints, checks that each tree
 * holds all that the one before held, cosigns, and raises an alarm on a fork. It needs the log's address and public key, nothing else.
 */
package jialing.witness;
