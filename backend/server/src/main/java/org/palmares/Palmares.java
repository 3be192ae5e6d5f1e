// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares;

import org.palmares.media.MediaWorker;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

import java.util.List;

/** The application. {@code --palmares.role=worker} starts a worker instead of the api. */
@SpringBootApplication
@ComponentScan(
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            @Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "org\\.palmares\\.tools\\..*",
                        "org\\.palmares\\.media\\.transcode\\..*"
                    })
        })
@Modulithic(systemName = "Palmares")
public class Palmares {

    public static void main(String[] args) {
        if (List.of(args).contains("--palmares.role=worker")) {
            MediaWorker.main(args);
        } else {
            SpringApplication.run(Palmares.class, args);
        }
    }
}
