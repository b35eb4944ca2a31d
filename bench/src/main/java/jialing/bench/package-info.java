/**
 * {@code ./lims bench}: starts a system of its own, measures what it must reach, and prints each number beside a bare baseline of the
 * same run.
 */
package jialing.bench;
