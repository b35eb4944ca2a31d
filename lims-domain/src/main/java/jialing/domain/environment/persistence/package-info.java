/** Where places, limits, readings, sensors and excursions are kept. */
package jialing.domain.environment.persistence;
