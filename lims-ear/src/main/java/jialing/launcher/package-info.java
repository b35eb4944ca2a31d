/**
 * Starts and stops the whole: the house's own PostgreSQL (unless another is given), the migrations, the server. The server itself
 * never learns the database owner's password; only the launcher migrates.
 */
package jialing.launcher;
