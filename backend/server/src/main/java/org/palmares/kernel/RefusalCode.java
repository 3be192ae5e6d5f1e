// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

/**
 * A reason for a refusal, one enum by module. Its name is the stable code that clients see; its
 * sentences stand in {@code messages/<module>.properties} (Vietnamese) and {@code
 * messages/<module>_en.properties}, under that name.
 */
public interface RefusalCode {

    String name();
}
