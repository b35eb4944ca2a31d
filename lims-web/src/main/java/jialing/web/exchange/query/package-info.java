/** The query options of an address ({@code $filter}, {@code $expand}…, OGC 18-088, 9.3) read into what the domain can be asked. */
package jialing.web.exchange.query;
