/** What must hold for cabinets, movements, requests and disposals of the sample bank. */
package jialing.domain.samplebank.rules;
