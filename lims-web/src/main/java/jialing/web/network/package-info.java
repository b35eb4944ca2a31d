/** The network's quality at a glance, over REST. */
package jialing.web.network;
