/** Control charts over REST. */
package jialing.web.controlchart;
