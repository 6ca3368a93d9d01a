### Words of the frame around every page.

## Languages and navigation

language-name = Español
shell-brand = Yingda
shell-skip = Ir al contenido
shell-languages = Idioma
shell-pages = Páginas
shell-emergency = ¿En peligro ahora? Llame directamente al 110 (policía), 119 (bomberos), 120 (ambulancia) o 122 (accidente de tráfico).
nav-home = Inicio
nav-file = Presentar solicitud
nav-track = Consultar solicitud
nav-qa = Preguntas frecuentes
nav-sign-in = Acceso del personal

## Time

span-immediate = de inmediato

## On every page

shell-help = Sobre esta página
shell-demo = Esto es una demostración: nadie ni nada aquí es real. No introduzca datos personales verdaderos.
shell-offline = Se ha perdido la red. Lo que ha escrito sigue en esta página: no la cierre y envíelo cuando vuelva la red.
