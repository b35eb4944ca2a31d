/** Look-backs over HTTP: from a fault forward to every number it touched. */
package jialing.web.lookback;
