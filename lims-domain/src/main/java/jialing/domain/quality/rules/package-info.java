/** The acceptance rules of quality control, one small class each, with the standard they come from. */
package jialing.domain.quality.rules;
