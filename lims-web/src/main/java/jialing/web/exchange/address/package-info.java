/** Resource paths (OGC 18-088, 9.2): {@code Things(1)/Datastreams}, and the way that they lead. */
package jialing.web.exchange.address;
