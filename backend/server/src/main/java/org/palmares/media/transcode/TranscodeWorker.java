// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.NamedInterface;

/** The application in the role of a worker: no web, no events, its own database login. */
@NamedInterface("worker")
public final class TranscodeWorker {

    private TranscodeWorker() {}

    public static void main(String[] args) {
        start(args);
    }

    /** Works until the context is closed. */
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(WorkerConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(args);
    }
}
