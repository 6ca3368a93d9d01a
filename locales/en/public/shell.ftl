### Words of the frame around every page.

## Languages and navigation

language-name = English
shell-brand = Yingda
shell-skip = Skip to the content
shell-languages = Language
shell-pages = Pages
shell-emergency = In danger now? Dial 110 (police), 119 (fire), 120 (ambulance) or 122 (road accident) instead.
nav-home = Home
nav-file = File a request
nav-track = Track a request
nav-qa = Questions and answers
nav-sign-in = Staff sign-in

## Time

span-immediate = at once

## On every page

shell-help = About this page
shell-demo = This is a demonstration: nobody and nothing here is real. Please enter no real personal details.
shell-offline = The network is gone. What you typed is still on this page: keep it open, and send it when the network is back.
