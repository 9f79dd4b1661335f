<#-- A form: on the screen to be typed in, on paper with room to write. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#macro room block>
<#if block.kind == "lines"><textarea id="${block.name}" rows="4" autocomplete="off" aria-describedby="${block.name}-hint"></textarea>
<#else><input id="${block.name}" type="text" autocomplete="off" aria-describedby="${block.name}-hint"></#if>
</#macro>
<@layout.page style="form">
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<#if !paper??>
<p class="form-note"><#if pdf??><a href="${pdf}">${words["form-pdf"]}</a> </#if>${words["form-note"]}</p>
</#if>
<p class="form-edition">${words["edition"]?replace("[name]", edition.name)}</p>
${body}
<#list parts as part>
<h2 id="${part.anchor}">${part.title}</h2>
<#list part.blocks as block>
<#if block.kind == "">
${block.body}
<#elseif fields??>
<div class="blank">
<#if block.kind == "tick">
<p><a class="box" href="field:tick:${block.name}" title="${block.label}"></a><strong>${block.label}</strong></p>
<#else>
<p><strong>${block.label}</strong></p>
</#if>
<div class="hint">${block.body}</div>
<#if block.kind == "choose">
<#list block.choices as choice>
<p><a class="box" href="field:choose:${block.name}:${choice?counter}" title="${block.label}: ${choice}"></a>${choice}</p>
</#list>
<#elseif block.kind != "tick">
<div><a class="room room--${block.kind}" href="field:${block.kind}:${block.name}" title="${block.label}"></a></div>
</#if>
</div>
<#elseif paper??>
<p class="blank"><strong>${block.label}</strong><#if block.choices?has_content>: <#list block.choices as choice>${choice}<#sep>; </#list></#if></p>
<#elseif block.kind == "tick">
<fieldset class="blank" aria-describedby="${block.name}-hint"><label for="${block.name}"><input id="${block.name}" type="checkbox"><span>${block.label}</span></label><div class="hint" id="${block.name}-hint">${block.body}</div></fieldset>
<#elseif block.kind == "choose">
<fieldset class="blank" aria-describedby="${block.name}-hint"><legend>${block.label}</legend><div class="hint" id="${block.name}-hint">${block.body}</div>
<#list block.choices as choice>
<label for="${block.name}-${choice?counter}"><input id="${block.name}-${choice?counter}" type="radio" name="${block.name}"><span>${choice}</span></label>
</#list>
</fieldset>
<#else>
<div class="blank blank--${block.kind}"><label for="${block.name}">${block.label}</label><div class="hint" id="${block.name}-hint">${block.body}</div><@room block/></div>
</#if>
</#list>
</#list>
<@guidance.neighbours/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
