// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import org.palmares.kernel.Text;

import java.util.List;

/**
 * Somebody of the demo, with a password that everybody may know.
 *
 * @param part what they do in the demo contest
 */
public record DemoPerson(
        String name, String email, String password, Text part, List<String> roles) {}
