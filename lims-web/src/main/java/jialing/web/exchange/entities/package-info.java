/** Entities as JSON (OGC 18-088, clause 8), with their links. */
package jialing.web.exchange.entities;
