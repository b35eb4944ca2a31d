/** What a series, a calibrator and the weather must be like for a noise measurement to count. */
package jialing.domain.noise.rules;
