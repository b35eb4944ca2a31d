/** Where the sample bank's cabinets, movements, requests, terms, disposals and messages are kept. */
package jialing.domain.samplebank.persistence;
