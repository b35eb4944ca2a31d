/** What samplers, filters and stack conditions must be like for the air that was drawn to count. */
package jialing.domain.air.rules;
