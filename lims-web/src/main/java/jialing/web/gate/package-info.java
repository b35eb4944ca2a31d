/** The gate over HTTP: may I, and why not; and the exceptions that somebody answers for. */
package jialing.web.gate;
