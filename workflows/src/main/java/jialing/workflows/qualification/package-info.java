/** Qualification as cases: an annex waits for its confirmation, a certificate that ends for its renewal. */
package jialing.workflows.qualification;
