/** The sample bank over HTTP: cabinets, scans, requests, retention and disposal, and what cabinets tell by themselves. */
package jialing.web.samplebank;
