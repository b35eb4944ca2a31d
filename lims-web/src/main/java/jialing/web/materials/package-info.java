/** The doors to the materials: the register, solutions, and what may be used. */
package jialing.web.materials;
