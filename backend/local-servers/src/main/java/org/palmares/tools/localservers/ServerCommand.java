// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How one server is started, known to be ready and asked to stop.
 *
 * @param program the file name of the program behind the words, to know the process again
 * @param stopSignal the signal's name without SIG that makes it stop cleanly
 * @param answers whether the server answers a real request
 */
record ServerCommand(
        String name,
        String program,
        int port,
        List<String> words,
        Path workingFolder,
        String stopSignal,
        BooleanSupplier answers) {}
